package org.harrow.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.harrow.engine.Catalog;
import org.harrow.engine.export.Exporter;
import org.harrow.engine.export.Exporters;
import org.harrow.model.CanonicalJson;
import org.harrow.model.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "formats",
        description =
                "What can be imported and exported: how to export it, whose clock, what is lost.")
final class FormatsCommand implements Callable<Integer> {
    private static final List<String> EXPORTS = List.of("pdf", "png", "svg");

    private final Host host;

    @Option(names = "--json", description = "As JSON, with the closed list of kinds of actions.")
    private boolean json;

    @Option(
            names = "--markdown",
            description = "What can be imported as the table of docs/formats.md.")
    private boolean markdown;

    FormatsCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        List<Catalog.Format> formats = Catalog.formats();
        if (markdown) {
            host.console().raw(FormatsPage.of(formats));
            return ExitCode.DONE;
        }
        if (json) {
            TreeMap<String, Object> out = new TreeMap<>();
            out.put("import", formats.stream().map(FormatsCommand::row).toList());
            out.put("containers", List.of("folder", "zip", "tar", "gz", "zst"));
            List<String> exports = new ArrayList<>(EXPORTS);
            Exporters.all().forEach(e -> exports.add(e.id()));
            out.put("export", exports);
            out.put("kinds", Arrays.stream(Kind.values()).map(Kind::id).toList());
            host.console().raw(CanonicalJson.write(out));
            return ExitCode.DONE;
        }
        host.console().line("Import (also in a folder, zip or tar, compressed as gz or zst):");
        formats.forEach(this::print);
        host.console().line("");
        host.console()
                .line(
                        "Export: evidence report as PDF (harrow report), pictures as PNG or SVG (harrow draw),"
                                + " and by harrow export:");
        for (Exporter exporter : Exporters.all()) {
            host.console().format("  --format %-18s %s", exporter.id(), exporter.title());
        }
        return ExitCode.DONE;
    }

    private void print(Catalog.Format format) {
        host.console().line("");
        host.console().format("%-18s %s", format.id(), format.title());
        host.console().line("  export with    " + format.howToExport());
        host.console().line("  recognised by  " + format.traits().recognisedBy());
        host.console().line("  clock          " + format.traits().clock());
        host.console().line("  lost           " + format.traits().lost());
    }

    private static Map<String, Object> row(Catalog.Format format) {
        TreeMap<String, Object> out = new TreeMap<>();
        out.put("id", format.id());
        out.put("venue", format.venue());
        out.put("title", format.title());
        out.put("how_to_export", format.howToExport());
        out.put("recognised_by", format.traits().recognisedBy());
        out.put("clock", format.traits().clock());
        out.put("lost", format.traits().lost());
        return out;
    }
}
