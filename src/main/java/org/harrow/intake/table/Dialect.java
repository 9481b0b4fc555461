package org.harrow.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.jspecify.annotations.Nullable;

/**
 * How the beginning of a text is divided into fields.
 *
 * @param separator what stands between two fields
 * @param header the fields of the first row
 * @param isHeader false where the first row holds values instead of names
 */
public record Dialect(char separator, List<String> header, boolean isHeader) {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int MOST_ROWS = 50;
    private static final int SHOWN = 12;

    public Dialect {
        header = List.copyOf(header);
    }

    /**
     * The separator by which most rows have as many fields as the first, of those the one that
     * gives most fields; null where none gives two.
     *
     * @param text the beginning, which may be cut anywhere
     */
    public static @Nullable Dialect of(String text) {
        Dialect best = null;
        int most = 0;
        for (char separator : SEPARATORS) {
            List<List<String>> rows = rows(text, separator);
            if (rows.isEmpty() || rows.getFirst().size() < 2) {
                continue;
            }
            int width = rows.getFirst().size();
            int equal = (int) rows.stream().filter(row -> row.size() == width).count();
            int score = equal * 2 < rows.size() ? 0 : equal * 1000 + Math.min(999, width);
            if (score > most) {
                most = score;
                best = new Dialect(separator, rows.getFirst(), looksNamed(rows.getFirst()));
            }
        }
        return best;
    }

    /**
     * The first whole rows, those of names left out.
     *
     * @param text the beginning, which may be cut anywhere
     */
    public List<List<String>> values(String text) {
        List<List<String>> rows = rows(text, separator);
        return isHeader ? rows.subList(Math.min(1, rows.size()), rows.size()) : rows;
    }

    /** The table in a few words, for a sentence. */
    public String describe() {
        String name =
                switch (separator) {
                    case '\t' -> "tabs";
                    case ',' -> "commas";
                    case ';' -> "semicolons";
                    default -> "bars";
                };
        String columns = String.join(", ", header.stream().limit(SHOWN).map(Dialect::cut).toList());
        int more = header.size() - SHOWN;
        return "separated by "
                + name
                + (isHeader ? ", columns: " : ", without names of columns, first row: ")
                + columns
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String cut(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints()
                .limit(40)
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }

    /** Names are no numbers, dates or empty, and each stands once. */
    private static boolean looksNamed(List<String> row) {
        return row.stream().distinct().count() == row.size()
                && row.stream().noneMatch(Dialect::isValue);
    }

    private static boolean isValue(String field) {
        String text = field.strip();
        return text.isEmpty()
                || text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.: TZ/".indexOf(c) >= 0);
    }

    /** The whole rows of the text, and the last where the text has but one. */
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        Fields fields = new Fields(separator);
        int start = 0;
        boolean quoted = false;
        boolean fieldStart = true;
        for (int at = 0; at <= text.length() && rows.size() < MOST_ROWS; at++) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            if (quoted) {
                quoted = c != '"' && at < text.length();
                fieldStart = !quoted;
            } else if (c == '\n' || c == '\r') {
                boolean isCut = at == text.length() && !rows.isEmpty();
                if (at > start && !isCut && !add(rows, fields, text.substring(start, at))) {
                    return rows;
                }
                start = at + 1;
                fieldStart = true;
            } else {
                quoted = c == '"' && fieldStart;
                fieldStart = c == separator;
            }
        }
        return rows;
    }

    private static boolean add(List<List<String>> rows, Fields fields, String row) {
        try {
            rows.add(fields.of(row));
            return true;
        } catch (RejectedRecord e) {
            return false;
        }
    }
}
