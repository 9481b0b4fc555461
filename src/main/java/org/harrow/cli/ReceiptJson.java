package org.harrow.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.ImportReceipt;
import org.harrow.model.CanonicalJson;
import org.harrow.model.ImportedFile;
import org.harrow.model.Problem;
import org.jspecify.annotations.Nullable;

/** An import's receipt as JSON: one row per file on disk. */
final class ReceiptJson {
    private ReceiptJson() {}

    static String write(ImportReceipt receipt) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        out.put("files", receipt.files().stream().map(ReceiptJson::row).toList());
        out.put("balanced", receipt.balanced());
        return CanonicalJson.write(out);
    }

    private static Map<String, @Nullable Object> row(ImportedFile file) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        out.put("file", file.file());
        out.put("format", file.format());
        out.put("sha256", file.original().sha256());
        out.put("bytes", file.original().bytes());
        out.put("read", file.ledger().read());
        out.put("stored", file.ledger().stored());
        out.put("duplicate", file.ledger().duplicate());
        out.put("rejected", file.ledger().rejected());
        out.put("undated", file.ledger().undated());
        List<Map<String, @Nullable Object>> problems =
                file.problems().stream().map(ReceiptJson::problem).toList();
        out.put("problems", problems);
        return out;
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        TreeMap<String, @Nullable Object> out = new TreeMap<>();
        if (problem.entry() != null) {
            out.put("entry", problem.entry());
        }
        out.put("line", problem.line());
        out.put("offset", problem.place().offset());
        out.put("reason", problem.reason());
        return out;
    }
}
