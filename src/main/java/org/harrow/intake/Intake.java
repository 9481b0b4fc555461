package org.harrow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.harrow.intake.bytes.Archives;
import org.harrow.intake.bytes.Packing;
import org.harrow.intake.bytes.RawStream;
import org.harrow.model.CaseException;
import org.harrow.model.IntakeSink;
import org.harrow.model.Place;
import org.harrow.model.Problem;
import org.harrow.model.Progress;

/**
 * Reads exported files: recognises the format by content, streams the bytes once in constant
 * memory, and hands records, problems and coverage to a sink in the order of the file.
 *
 * <p>Intake only parses. A time before 1990 is delivered undated; the rule about times after the
 * source's capture needs the whole source and belongs to the case: {@code --captured}, else the
 * latest {@link org.harrow.model.Clock#SERVER} time among the source's drafts.
 *
 * <p>Places count bytes of the file as stored; of the unpacked stream for a gz or zst; of the
 * member for a zip or tar; of the unpacked member for a gz or zst in one.
 */
public final class Intake {
    private final List<Format> formats;

    /** Reads every format this version knows. */
    public Intake() {
        this(Formats.all());
    }

    Intake(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Every format this version reads, in the order of the manual. */
    public List<FormatInfo> formats() {
        return formats.stream().map(Format::info).toList();
    }

    /**
     * Reads one file, container or not.
     *
     * @param file what to read
     * @param options what the user said about it
     * @param sink gets what is found; a refused file must be taken back as a whole
     * @param progress gets the share of the file's bytes read; may cancel
     * @return the format, or why the file was refused; the sink does not get the refusal
     * @throws CaseException where the sink cannot go on
     */
    public FormatMatch read(
            IntakeFile file, IntakeOptions options, IntakeSink sink, Progress progress)
            throws CaseException {
        Neighbours neighbours = new Neighbours(file);
        MemberReader reader = new MemberReader(formats, options, sink, neighbours::text);
        try {
            if (Neighbours.packing(file) == Packing.ZIP) {
                readZip(file, reader, progress);
            } else {
                readStream(file, reader, progress);
            }
            return reader.match();
        } catch (RefusedException e) {
            return refused(e.sentence());
        } catch (IOException e) {
            return refused("The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static FormatMatch refused(String sentence) {
        return new FormatMatch(null, List.of(), 0, Problem.ofFile(sentence));
    }

    private static void readZip(IntakeFile file, MemberReader reader, Progress progress)
            throws IOException, CaseException {
        Archives.Visitor members = new Members(reader, progress, file.name());
        try (SeekableByteChannel channel = file.channel()) {
            Archives.zip(channel, file.size(), members);
        }
    }

    private static void readStream(IntakeFile file, MemberReader reader, Progress progress)
            throws IOException, CaseException {
        double size = Math.max(1, file.size());
        Members members = new Members(reader, progress, file.name());
        members.reached(0);
        try (RawStream raw = new RawStream(file.open(), count -> members.reached(count / size))) {
            Unwrapped outer = Unwrapped.of(raw, raw::count);
            if (outer.inner() == Packing.TAR) {
                Archives.tar(outer.stream(), members);
            } else {
                reader.read(null, outer.stream());
            }
            outer.tellDamage(null, reader);
        }
        members.reached(1);
    }

    /** Reads the members of a container; a member may be packed once more. */
    private static final class Members implements Archives.Visitor {
        private final MemberReader reader;
        private final Progress progress;
        private String step;
        private double share;

        Members(MemberReader reader, Progress progress, String file) {
            this.reader = reader;
            this.progress = progress;
            this.step = "reading " + file;
        }

        @Override
        public void reached(double now) {
            share = Math.min(1, now);
            progress.report(share, step);
        }

        @Override
        public void member(String name, InputStream bytes) throws IOException, CaseException {
            step = "reading " + name;
            progress.report(share, step);
            try {
                Unwrapped member = Unwrapped.ofMember(bytes);
                reader.read(name, member.stream());
                member.tellDamage(name, reader);
            } catch (RefusedException e) {
                if (e.isWhole()) {
                    throw e;
                }
                unreadable(name, e.sentence());
            }
        }

        @Override
        public void unreadable(String name, String reason) throws CaseException {
            reader.problem(new Problem(name, 0, new Place(0, 0), reason, null));
        }
    }
}
