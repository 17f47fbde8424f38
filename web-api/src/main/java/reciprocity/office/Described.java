package reciprocity.office;

import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** What pictures, charts and tables say to who cannot see them. */
final class Described {

    private Described() {}

    static void as(XSLFPictureShape picture, String words) {
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(words);
    }

    static void as(XSLFTable table, String words) {
        ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(words);
    }

    /** The drawing of a run of a text document. */
    static void as(XWPFRun run, String words) {
        for (CTInline inline : run.getCTR().getDrawingArray(0).getInlineList()) {
            inline.getDocPr().setDescr(words);
        }
    }
}
