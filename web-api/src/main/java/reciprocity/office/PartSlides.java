package reciprocity.office;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import reciprocity.document.Block;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;

/** A part on one slide, or on several where it is long. A picture or chart stands at the left of the table it goes with. */
final class PartSlides {

    private static final double GAP = 24;

    private PartSlides() {}

    static void add(Deck deck, Chapter chapter, Part part) {
        String title = part.title().isEmpty() ? chapter.title() : part.title();
        SlideBlocks.Head head = new SlideBlocks.Head(deck, chapter.title(), title, part.finding());
        XSLFSlide first = deck.slide(chapter.title(), title, part.strong());
        SlideBlocks above = new SlideBlocks(head, first, new SlideBlocks.Frame(Deck.LEFT, Deck.INNER), Deck.TOP);
        List<Block> blocks = part.blocks();
        int drawn = drawn(blocks);
        boolean beside = drawn >= 0 && blocks.stream().anyMatch(Block.Table.class::isInstance);
        if (!beside) {
            blocks.forEach(block -> block.to(above));
            return;
        }
        blocks.subList(0, drawn).forEach(block -> block.to(above));
        double width = Deck.INNER * (columns(blocks) > 4 ? 0.36 : 0.5);
        SlideBlocks left = new SlideBlocks(head, first, new SlideBlocks.Frame(Deck.LEFT, width), above.y());
        blocks.get(drawn).to(left);
        SlideBlocks.Frame rest = new SlideBlocks.Frame(Deck.LEFT + width + GAP, Deck.INNER - width - GAP);
        SlideBlocks right = new SlideBlocks(head, first, rest, above.y());
        blocks.subList(drawn + 1, blocks.size()).forEach(block -> block.to(right));
    }

    private static int columns(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block ->
                        block instanceof Block.Table table ? table.columns().size() : 0)
                .max()
                .orElse(0);
    }

    /** The place of the first picture or chart. */
    private static int drawn(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Picture || blocks.get(i) instanceof Block.Bars) {
                return i;
            }
        }
        return -1;
    }
}
