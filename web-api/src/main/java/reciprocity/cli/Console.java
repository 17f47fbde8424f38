package reciprocity.cli;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import reciprocity.study.Progress;

/** Where a command's answer goes, and where everything else that it says goes. */
public final class Console {

    private final PrintStream answers;
    private final PrintStream words;
    private final boolean terminal;

    /**
     * @param answers for the answer alone, so that another program can read it
     * @param words for warnings, errors and progress
     * @param terminal whether a person is watching
     */
    public Console(PrintStream answers, PrintStream words, boolean terminal) {
        this.answers = answers;
        this.words = words;
        this.terminal = terminal;
    }

    /** Standard output and standard error of this process. */
    public static Console system() {
        return new Console(System.out, System.err, watched());
    }

    /** From Java 22 on there is a console even where nobody watches, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watched() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** One line of the answer. */
    void answer(String line) {
        answers.print(line);
        answers.print('\n');
        answers.flush();
    }

    /** The stream of the answer, for formats that write bytes. */
    PrintStream answers() {
        return answers;
    }

    /** One line beside the answer. */
    public void say(String line) {
        words.print(line);
        words.print('\n');
        words.flush();
    }

    /** Where traces go, if they are asked for. */
    PrintStream words() {
        return words;
    }

    /** A progress bar while somebody watches; nothing otherwise. */
    Bar bar(String task) {
        return new Bar(terminal ? task : null, words);
    }

    /** A progress bar that appears with the first step. */
    static final class Bar implements Progress, AutoCloseable {
        /** From how many parts on a step is long. */
        private static final int LONG = 16;

        private final @Nullable String task;
        private final PrintStream words;
        private @Nullable ProgressBar shown;
        private String step = "";

        private Bar(@Nullable String task, PrintStream words) {
            this.task = task;
            this.words = words;
        }

        @Override
        public void at(int done, int total, String next) {
            if (task == null) {
                return;
            }
            ProgressBar bar = shown;
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setConsumer(new ConsoleProgressBarConsumer(words))
                        .build();
                shown = bar;
            }
            if (bar.getMax() != total) {
                bar.maxHint(total);
            }
            step = next;
            bar.stepTo(done).setExtraMessage(next);
        }

        /** Long steps say how far they are. */
        @Override
        public void within(int done, int total) {
            if (shown != null && total >= LONG) {
                shown.setExtraMessage("%s %d %%".formatted(step, 100L * done / total));
            }
        }

        @Override
        public void close() {
            if (shown != null) {
                shown.close();
            }
        }
    }
}
