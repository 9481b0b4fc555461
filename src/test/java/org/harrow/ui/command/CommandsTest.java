package org.harrow.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(false);
    private final Command create = Command.of("File", "New case…", () -> done.add("new"));
    private final Command report =
            Command.of("Report", "Export PDF report…", () -> done.add("pdf")).onlyWhen(open);
    private final Command recent = Command.of("File", "Open recent report", () -> {});
    private final Commands commands =
            new Commands(List.of(List.of(create), List.of(recent), List.of(report)));

    @Test
    void findsACommandByWordsOfItsMenuAndTitleInAnyCase() {
        assertEquals(List.of(create), commands.matching("NEW fil"));
    }

    @Test
    void listsWhatCannotBeDoneNowLast() {
        assertEquals(List.of(recent, report), commands.matching("report"));
    }

    @Test
    void listsTitlesThatBeginWithTheQueryFirst() {
        Command other = Command.of("Case", "All reports", () -> {});
        Command wanted = Command.of("Report", "Reports of today", () -> {});
        Commands two = new Commands(List.of(List.of(other), List.of(wanted)));

        assertEquals(List.of(wanted, other), two.matching("repo"));
    }

    @Test
    void aClosedWindowIsNotKeptByWhatItsMenusListenTo() {
        assertNotSame(create.when().enabled().holds(), recent.when().enabled().holds());
        assertNotSame(create.when().enabled().otherwise(), recent.when().enabled().otherwise());
    }

    @Test
    void doesNothingWhileNotEnabled() {
        report.perform();
        open.set(true);
        report.perform();

        assertEquals(List.of("pdf"), done);
    }

    @Test
    void saysBehindItsNameWhyItCannotBeDone() {
        SimpleStringProperty why = new SimpleStringProperty("");
        Command undo =
                Command.of("Edit", "Undo", () -> {}).onlyWhen(new Command.Condition(open, why));
        assertEquals("Undo", undo.titleNow());

        why.set("read only");
        assertEquals("Undo (read only)", undo.titleNow());

        open.set(true);
        assertEquals("Undo", undo.titleNow());
    }

    @Test
    void keepsTheGroupsOfAMenuApart() {
        assertEquals(List.of(List.of(create), List.of(recent)), commands.groupsOf("File"));
        assertEquals(List.of("File", "Report"), commands.menus());
    }
}
