package org.harrow.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.harrow.model.Place;

/**
 * Takes records and names out of the bytes of a file without moving anything: what is left stands
 * where it stood, so that places and hashes of other records still hold.
 */
public final class Blotter {
    /** A name begins within one piece; pieces keep memory small. */
    private static final int PIECE = 1 << 20;

    private static final int LONGEST = 1 << 10;
    private static final int SHORTEST = 4;
    private static final int PACKED = 300;

    private final Needles names;

    /**
     * @param names whose; ordinary words and very short ones are passed over
     */
    public Blotter(Collection<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            if (name.length() >= SHORTEST && !OrdinaryWords.areAllOf(name)) {
                all.add(bytes(name));
                all.add(bytes(escaped(name)));
                all.add(URLEncoder.encode(name, StandardCharsets.UTF_8));
            }
        }
        this.names = new Needles(all);
    }

    /**
     * @param bytes as many as before
     * @param records how many were filled
     * @param names how often one was filled
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    public record Blotted(byte[] bytes, long records, long names) {}

    /** True where records do not stand in the bytes as they are: packed, or two bytes a letter. */
    public static boolean isPacked(byte[] file) {
        String head =
                new String(file, 0, Math.min(PACKED, file.length), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK")
                || head.startsWith("\u001f\u008b")
                || head.startsWith("(\u00b5/\u00fd")
                || head.startsWith("\u00ff\u00fe")
                || head.startsWith("\u00fe\u00ff")
                || head.indexOf("ustar") == 257;
    }

    /**
     * Blots a file.
     *
     * @param records to be filled whole
     * @param untouched records that stay as they are, names and all
     */
    public Blotted blot(byte[] file, List<Place> records, List<Place> untouched) {
        byte[] out = file.clone();
        BitSet done = new BitSet(file.length);
        untouched.forEach(place -> done.set(from(place), to(place, file)));
        long filled = 0;
        for (Place place : records) {
            int from = from(place);
            int to = to(place, file);
            int kept = done.nextSetBit(from);
            if (from < to && (kept < 0 || kept >= to)) {
                fill(out, from, to);
                done.set(from, to);
                filled++;
            }
        }
        long found = 0;
        for (int from = 0; from < file.length; from += PIECE) {
            found += names(out, from, Math.min(file.length, from + PIECE), done);
        }
        return new Blotted(out, filled, found);
    }

    private static int from(Place place) {
        return Math.toIntExact(place.offset());
    }

    private static int to(Place place, byte[] file) {
        return (int) Math.min(file.length, place.offset() + place.length());
    }

    /** Stays JSON or XML where it was. */
    private static void fill(byte[] out, int from, int to) {
        int length = to - from;
        String head = out[from] == '{' ? "{\"left_out\":\"" : out[from] == '<' ? "<!--" : "";
        String tail = out[from] == '{' ? "\"}" : out[from] == '<' ? "-->" : "";
        Arrays.fill(out, from, to, (byte) '*');
        if (head.length() + tail.length() <= length) {
            System.arraycopy(ascii(head), 0, out, from, head.length());
            System.arraycopy(ascii(tail), 0, out, to - tail.length(), tail.length());
        }
    }

    private long names(byte[] out, int from, int to, BitSet done) {
        int before = Math.max(0, from - 1);
        int after = Math.min(out.length, to + LONGEST);
        String text =
                Needles.fold(new String(out, before, after - before, StandardCharsets.ISO_8859_1));
        long found = 0;
        int i = from;
        while (i < to) {
            String name = done.get(i) ? null : names.at(text, i - before);
            if (name != null && !isKey(text, i - before, name.length())) {
                Arrays.fill(out, i, i + name.length(), isNumber(name) ? (byte) '0' : (byte) '*');
                found++;
            }
            i += name == null ? 1 : name.length();
        }
        return found;
    }

    /** The name of a field is no account's. */
    private static boolean isKey(String text, int at, int length) {
        int end = at + length;
        return at > 0
                && text.charAt(at - 1) == '"'
                && end + 1 < text.length()
                && text.charAt(end) == '"'
                && text.substring(end + 1, Math.min(text.length(), end + 4))
                        .strip()
                        .startsWith(":");
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(Character::isDigit);
    }

    /** The bytes of a text, each as one letter. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** As JSON writes it that keeps to ASCII. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < 128 ? String.valueOf(c) : "\\u" + "%04x".formatted((int) c));
        }
        return out.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
