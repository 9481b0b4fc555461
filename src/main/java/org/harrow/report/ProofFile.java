package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * One record with its way to the Merkle root of the case, in a file of its own: lines of a word and
 * a value, then a line {@code record LENGTH}, then the record's bytes as they are. Whoever has a
 * report compares the root with the one that is printed there, and needs nothing else of the case.
 *
 * @param tree size and root, with the one proof
 * @param exhibit where the record stands
 * @param salt that opens the commitment of masked reports, 64 hexadecimal digits, or null for the
 *     tree of reports that name accounts
 * @param record its bytes
 */
public record ProofFile(RecordTree tree, Exhibit exhibit, @Nullable String salt, byte[] record) {
    /** The first line. */
    public static final String FIRST = "harrow proof 1\n";

    private static final Pattern LINE = Pattern.compile("([a-z0-9]+) ?(.*)");

    /** The file. */
    public byte[] bytes() {
        RecordTree.Proof proof = tree.proofs().getFirst();
        StringBuilder head = new StringBuilder(FIRST);
        line(head, "root", tree.root());
        line(head, "size", String.valueOf(tree.size()));
        line(head, "index", String.valueOf(proof.index()));
        line(head, "source", exhibit.source());
        line(head, "file", exhibit.file().replaceAll("\\p{Cntrl}", " "));
        line(head, "entry", exhibit.entry() == null ? "" : exhibit.entry());
        line(head, "place", exhibit.place().offset() + "+" + exhibit.place().length());
        line(head, "sha256", exhibit.sha256());
        if (salt != null) {
            line(head, "salt", salt);
        }
        List<Boolean> sides = sides(proof.index(), tree.size());
        for (int i = 0; i < proof.path().size(); i++) {
            line(head, sides.get(i) ? "left" : "right", proof.path().get(i));
        }
        line(head, "record", String.valueOf(record.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(record);
        return out.toByteArray();
    }

    private static void line(StringBuilder out, String word, String value) {
        out.append(word).append(' ').append(value).append('\n');
    }

    /** True at each step where the sibling stands to the left (RFC 9162, section 2.1.3.2). */
    private static List<Boolean> sides(long index, long size) {
        List<Boolean> out = new ArrayList<>();
        long at = index;
        for (long last = size - 1; last > 0; last /= 2) {
            if (at % 2 == 1 || at < last) {
                out.add(at % 2 == 1);
            }
            at /= 2;
        }
        return out;
    }

    /**
     * What does not hold, a sentence each; the root itself must be compared with a report's.
     *
     * @throws CaseException where the file is none
     */
    public static List<String> differences(byte[] file) throws CaseException {
        ProofFile read;
        try {
            read = read(file);
        } catch (IllegalArgumentException e) {
            throw new CaseException("The proof file cannot be read: " + e.getMessage() + ".", e);
        }
        List<String> out = new ArrayList<>();
        if (!Arrays.equals(file, read.bytes())) {
            out.add("The file is not written as a proof file is.");
        }
        if (!ReportMaker.sha256(read.record).equals(read.exhibit.sha256())
                || read.record.length != read.exhibit.place().length()) {
            out.add("The record does not have its hash and length.");
        }
        if (!MerkleTree.holds(read.tree.proofs().getFirst(), read.tree.size(), read.tree.root())) {
            out.add("The way from the record does not lead to the root.");
        }
        return out;
    }

    /**
     * Reads a proof file.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static ProofFile read(byte[] file) {
        List<String> path = new ArrayList<>();
        String[] value = new String[9];
        List<String> words =
                List.of(
                        "root", "size", "index", "source", "file", "entry", "place", "sha256",
                        "salt");
        int at = FIRST.length();
        while (true) {
            int end = at;
            while (end < file.length && file[end] != '\n') {
                end++;
            }
            Matcher line = LINE.matcher(new String(file, at, end - at, StandardCharsets.UTF_8));
            if (end == file.length || !line.matches()) {
                throw new IllegalArgumentException("a line is missing at byte " + at);
            }
            at = end + 1;
            String word = line.group(1);
            if (word.equals("record")) {
                break;
            } else if (word.equals("left") || word.equals("right")) {
                path.add(HexFormat.of().formatHex(HexFormat.of().parseHex(line.group(2))));
            } else if (words.contains(word)) {
                value[words.indexOf(word)] = line.group(2);
            } else {
                throw new IllegalArgumentException("the word " + word + " is unknown");
            }
        }
        return assemble(value, path, Arrays.copyOfRange(file, at, file.length));
    }

    private static ProofFile assemble(String[] value, List<String> path, byte[] record) {
        String[] place = String.valueOf(value[6]).split("\\+", 2);
        if (Arrays.asList(value).subList(0, 8).contains(null) || place.length != 2) {
            throw new IllegalArgumentException("a line is missing");
        }
        Exhibit exhibit =
                new Exhibit(
                        value[3],
                        value[4],
                        value[5].isEmpty() ? null : value[5],
                        new Place(Long.parseLong(place[0]), Long.parseLong(place[1])),
                        value[7]);
        String leaf = MerkleTree.leaf(exhibit);
        String hashed = value[8] == null ? leaf : Commitments.of(value[8], leaf);
        RecordTree.Proof proof = new RecordTree.Proof(hashed, Long.parseLong(value[2]), path);
        return new ProofFile(
                new RecordTree(Long.parseLong(value[1]), value[0], List.of(proof)),
                exhibit,
                value[8],
                record);
    }
}
