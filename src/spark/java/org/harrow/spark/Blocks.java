package org.harrow.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.casefile.RecordRow;
import org.harrow.casefile.Sha256;
import org.harrow.model.AccountRef;
import org.harrow.model.Clock;
import org.harrow.model.Coverage;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.IntakeSink;
import org.harrow.model.Ledger;
import org.harrow.model.Problem;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Packs what intake finds in one file into blocks, and beside the tellings what must be known of
 * all files before any is settled: accounts as seen, spellings, and what is linked to from
 * elsewhere.
 */
final class Blocks implements IntakeSink {
    /** Names that are held before they are handed on. */
    private static final int MOST_NAMES = 200_000;

    private final int file;
    private final Consumer<Block> out;
    private final java.security.MessageDigest sha256 = Sha256.digest();
    private final Packer tellings = new Packer();
    private final Packer body = new Packer();
    private final Map<AccountRef, Long> accounts = new HashMap<>();
    private final Map<String, Integer> repositories = new HashMap<>();
    private final Set<Long> linked = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> hours = new ArrayList<>();
    private long moreProblems;
    private long taken;
    private long rejected;
    private long undated;
    private long latest = Long.MIN_VALUE;

    Blocks(int file, Consumer<Block> out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void record(IntakeRecord record) {
        taken++;
        undated += record.isUndated() ? 1 : 0;
        RecordRow row = RecordRow.of(record, sha256);
        for (int i = 0; i < row.drafts().size(); i++) {
            Telling telling = Telling.of(file, row, i);
            telling.pack(body);
            Rows.pack(tellings, telling.thread(), telling.rank(), body.take());
            see(telling.draft());
        }
        if (tellings.size() > Block.FULL) {
            out.accept(new Block(Block.Kind.TELLINGS, tellings.take()));
        }
        if (accounts.size() + repositories.size() + linked.size() > MOST_NAMES) {
            flushNames();
        }
    }

    private void see(Draft draft) {
        TimeInterval at = draft.stamp().at();
        if (at != null && draft.stamp().clock() == Clock.SERVER) {
            latest = Math.max(latest, at.lo());
        }
        see(draft.deed().account(), at == null ? 0 : at.lo());
        see(draft.deed().owner(), 0);
        String artifact = draft.deed().artifact();
        use(artifact, 1);
        String thread = Telling.thread(artifact);
        for (String link : draft.content().links()) {
            use(link, 0);
            String other = Telling.thread(link);
            if (!other.equals(thread)) {
                linked.add(Key.of(other).high());
            }
        }
        draft.content().mentions().forEach(name -> see(Names.mentioned(name), 0));
    }

    /** Only repositories of GitHub are spelled in several ways. */
    private void use(String artifact, int count) {
        if (artifact.startsWith(Names.GITHUB)) {
            repositories.merge(Names.repository(artifact), count, Integer::sum);
        }
    }

    private void see(@Nullable AccountRef ref, long at) {
        if (ref != null) {
            accounts.merge(bare(ref), at, Math::max);
        }
    }

    private static AccountRef bare(AccountRef ref) {
        return ref.displayName() == null
                ? ref
                : new AccountRef(ref.venue(), ref.stableId(), ref.login(), null, ref.type());
    }

    @Override
    public void problem(Problem problem) {
        rejected += problem.rejected() == null ? 0 : 1;
        if (problems.size() < FileReport.MOST_PROBLEMS) {
            problems.add(sentence(problem));
        } else {
            moreProblems++;
        }
    }

    private static String sentence(Problem problem) {
        return problem.line() == 0
                ? problem.reason()
                : "line "
                        + problem.line()
                        + ", offset "
                        + problem.place().offset()
                        + ": "
                        + problem.reason();
    }

    @Override
    public void coverage(Coverage coverage) {
        hours.add(coverage.artifact() + " " + coverage.what() + " " + coverage.imported());
    }

    /** Hands over the rest, and the report. */
    void end(InputFile.Input input, String hash, @Nullable String format) {
        if (tellings.size() > 0) {
            out.accept(new Block(Block.Kind.TELLINGS, tellings.take()));
        }
        flushNames();
        Packer report = new Packer();
        new FileReport(
                        file,
                        input.path(),
                        new FileReport.Original(hash, input.size()),
                        format,
                        format == null
                                ? Ledger.EMPTY
                                : new Ledger(
                                        taken + rejected, taken - undated, 0, rejected, undated),
                        problems,
                        moreProblems,
                        hours,
                        latest)
                .pack(report);
        out.accept(new Block(Block.Kind.REPORT, report.take()));
    }

    private void flushNames() {
        Packer names = new Packer().number(file);
        accounts.forEach(
                (ref, at) -> {
                    Telling.pack(names, ref);
                    names.number(at);
                });
        out.accept(new Block(Block.Kind.ACCOUNTS, names.take()));
        names.number(file);
        repositories.forEach((name, uses) -> names.text(name).number(uses));
        out.accept(new Block(Block.Kind.REPOSITORIES, names.take()));
        names.number(file);
        linked.forEach(names::fixed);
        out.accept(new Block(Block.Kind.LINKED, names.take()));
        accounts.clear();
        repositories.clear();
        linked.clear();
    }
}
