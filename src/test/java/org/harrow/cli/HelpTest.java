package org.harrow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help texts are format strings: a share in them is written {@code 95 %%}. */
class HelpTest {
    @Test
    void writesEveryPercentSignTwice() {
        List<String> wrong = new ArrayList<>();
        look(Reference.commandLine(), wrong);
        assertEquals(List.of(), wrong);
    }

    private static void look(CommandLine line, List<String> wrong) {
        CommandSpec spec = line.getCommandSpec();
        List<String> texts = new ArrayList<>(List.of(spec.usageMessage().description()));
        texts.addAll(List.of(spec.usageMessage().footer()));
        for (ArgSpec arg : spec.args()) {
            texts.addAll(List.of(arg.description()));
        }
        for (String text : texts) {
            if (!isFormat(text)) {
                wrong.add(spec.qualifiedName() + ": " + text);
            }
        }
        line.getSubcommands().values().forEach(below -> look(below, wrong));
    }

    private static boolean isFormat(String text) {
        try {
            return !String.format(Locale.ROOT, text).isBlank() || text.isBlank();
        } catch (IllegalFormatException e) {
            return false;
        }
    }
}
