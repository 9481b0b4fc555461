package org.harrow.report.page;

import java.util.List;
import org.harrow.model.Exhibit;

/** How a stranger checks the report, with and without this program. */
final class CheckPage {
    private CheckPage() {}

    static void write(Book book) {
        Markup out = book.chapter(Chapter.CHECK);
        book.part(Part.INTEGRITY, () -> without(book, out));
        book.part(Part.REPRODUCTION, () -> with(book, out));
    }

    private static void without(Book book, Markup out) {
        out.leaf("h2", "Without Harrow");
        out.p(
                "Save this PDF as report.pdf. The tools are pdfdetach (from poppler), sha256sum and"
                        + " dd; every Linux and macOS package manager has them.");
        out.p("1. Take the attachments out. The list must be that of the integrity chapter.");
        command(out, "pdfdetach -saveall report.pdf");
        out.p("2. Compare every attached file with the hash that this report prints.");
        command(out, "sha256sum -c " + Names.SUMS);
        out.p(
                "3. Compare the twin with the hash on the cover. Its lines stand in the PDF as they are,"
                        + " so grep finds them even where there is no pdfdetach.");
        command(out, "sha256sum " + org.harrow.report.Twin.NAME);
        command(out, TWIN);
        command(out, TWIN.replace("sha256sum", "openssl dgst -sha256"));
        exhibit(book);
        out.p(
                (book.input().isMasked() ? "4" : "5")
                        + ". Where the report is signed, pdfsig (from poppler) names the signer and says"
                        + " whether the whole file was signed.");
        command(out, "pdfsig report.pdf");
        out.p(
                "The same with openssl alone, in bash, for the last seal of the file (with \"tail -2 |"
                        + " head -1\" for the one before): what it covers, the seal itself, and whether"
                        + " they fit. The fourth line is for a signature, the fifth for a document"
                        + " time-stamp.");
        SEAL.forEach(line -> command(out, line));
    }

    /** Cuts a seal out and checks it; {@code $2} and {@code $3} are where the seal stands. */
    private static final List<String> SEAL =
            List.of(
                    "set -- $(LC_ALL=C grep -a -o '/ByteRange *\\[[^]]*\\]' report.pdf | tail -1"
                            + " | tr -dc '0-9 ')",
                    "{ head -c $2 report.pdf; tail -c +$(($3 + 1)) report.pdf | head -c $4; } >"
                            + " signed.bin",
                    "head -c $3 report.pdf | tail -c +$(($2 + 1)) | tr -dc '0-9a-fA-F' |"
                            + " sed 's/../\\\\x&/g' | xargs -0 printf > seal.der",
                    "openssl cms -verify -binary -noverify -inform DER -in seal.der -content"
                            + " signed.bin -out /dev/null",
                    "openssl ts -verify -token_in -in seal.der -data signed.bin -CAfile"
                            + " authority.pem");

    /** Every line of the twin begins alike. */
    static final String TWIN = "LC_ALL=C grep -a '^{\"is\":\"' report.pdf | sha256sum";

    private static void with(Book book, Markup out) {
        out.leaf("h2", "With Harrow");
        out.p(
                "Harrow "
                        + book.input().heading().version()
                        + " makes this report again from the attached twin and compares it byte for"
                        + " byte, re-computes every hash, and looks every quotation up in its"
                        + " source. Any byte that was changed or added is found.");
        command(out, "harrow verify report.pdf");
        again(book);
    }

    private static void exhibit(Book book) {
        if (book.input().isMasked()) {
            book.out()
                    .p(
                            "This is a masked report: the sources are not attached, and places and"
                                    + " hashes of single records are left out, because they would lead"
                                    + " back to the names by a search.");
            return;
        }
        List<Exhibit> exhibits =
                book.findings().stream().flatMap(f -> f.support().exhibits().stream()).toList();
        if (exhibits.isEmpty()) {
            return;
        }
        Markup out = book.out();
        out.p(
                "4. Cut any exhibit out of its source and compare its hash; each exhibit carries"
                        + " its own command. For the first one:");
        command(out, Commands.exhibit(book, exhibits.getFirst()));
        out.p("It must print:");
        command(out, exhibits.getFirst().sha256());
    }

    private static void again(Book book) {
        Markup out = book.out();
        out.leaf("h2", "Making it again from the sources");
        out.p(
                "The findings depend on the records and the parameters only, not on the order of"
                        + " import, the time zone, the language or the machine. With the sources in one"
                        + " folder:");
        command(
                out,
                "harrow new again.harrow && harrow import again.harrow FOLDER"
                        + " && harrow detect again.harrow && harrow findings again.harrow --json");
    }

    private static void command(Markup out, String line) {
        out.leaf("p", line, "class", "command");
    }
}
