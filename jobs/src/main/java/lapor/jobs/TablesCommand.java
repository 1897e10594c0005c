package lapor.jobs;

import lapor.publication.PublishedTables;
import lapor.table.TablePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Prints the page that explains every column of every published table in both languages.",
        footer = {"", "Example: lapor tables > TABLES.md"})
final class TablesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(TablePage.markdown(PublishedTables.all()));
        out.flush();
        return ExitCode.DONE;
    }
}
