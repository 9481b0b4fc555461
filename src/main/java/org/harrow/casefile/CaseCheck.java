package org.harrow.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What one check of a case found. */
public final class CaseCheck {
    private static final int SHOWN = 100;

    private final String name;
    private final List<String> differences = new ArrayList<>();
    private long checked;

    /** A check by its name. */
    public CaseCheck(String name) {
        this.name = name;
    }

    /** Something checks. */
    @FunctionalInterface
    public interface Step {
        /** Checks, and tells what it finds; what cannot be read is a difference. */
        void run(CaseCheck check) throws SQLException;
    }

    /** Runs a check to its end, whatever the file does. */
    public static CaseCheck run(String name, Step step) {
        CaseCheck check = new CaseCheck(name);
        try {
            step.run(check);
        } catch (SQLException | RuntimeException e) {
            check.differs("The " + name + " could not be read to their end; the file is damaged.");
        }
        return check;
    }

    /** One more thing was compared. */
    public void checked() {
        checked++;
    }

    /** Something is not what was written; the same sentence is said once in a row. */
    public void differs(String sentence) {
        boolean said = !differences.isEmpty() && differences.getLast().equals(sentence);
        if (differences.size() < SHOWN && !said) {
            differences.add(sentence);
        }
    }

    /** Compares, and tells where it differs. */
    public void same(boolean same, String sentence) {
        checked();
        if (!same) {
            differs(sentence);
        }
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** How many things were compared. */
    public long count() {
        return checked;
    }

    /** One sentence for each difference, at most a hundred. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** SQLite's own check of its pages and indexes. */
    public static void structure(Connection db, CaseCheck check) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(100)")) {
            while (row.next()) {
                String said = row.getString(1);
                check.same(said.equals("ok"), "SQLite says: " + said);
            }
        }
    }
}
