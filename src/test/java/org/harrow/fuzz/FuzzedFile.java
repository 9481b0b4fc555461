package org.harrow.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.harrow.intake.FormatMatch;
import org.harrow.intake.Intake;
import org.harrow.intake.IntakeFile;
import org.harrow.intake.IntakeOptions;
import org.harrow.model.CaseException;
import org.harrow.model.Problem;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/** Reads bytes as a file of this name, and sees that what is said of them holds. */
final class FuzzedFile {
    private static final Intake INTAKE = new Intake();

    private FuzzedFile() {}

    /** Twice, because the same bytes must say the same. */
    static void read(String name, byte[] bytes) {
        if (!once(name, bytes).equals(once(name, bytes))) {
            throw new IllegalStateException("the second reading says something else");
        }
    }

    private static List<Object> once(String name, byte[] bytes) {
        Oracle oracle = new Oracle(bytes, isPlain(bytes));
        try {
            FormatMatch match =
                    INTAKE.read(
                            inMemory(name, bytes), IntakeOptions.BY_CONTENT, oracle, Progress.NONE);
            Problem refusal = match.refusal();
            if (refusal != null) {
                oracle.problem(refusal);
            }
            return oracle.said();
        } catch (CaseException e) {
            throw new IllegalStateException(e); // the oracle takes everything
        }
    }

    /** Not packed, no container, no UTF-16: places count bytes of the file. */
    private static boolean isPlain(byte[] bytes) {
        return !starts(bytes, 0x1f, 0x8b)
                && !starts(bytes, 0x28, 0xb5, 0x2f, 0xfd)
                && !starts(bytes, 'P', 'K')
                && !starts(bytes, 0xff, 0xfe)
                && !starts(bytes, 0xfe, 0xff);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static IntakeFile inMemory(String name, byte[] bytes) {
        return new IntakeFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public SeekableByteChannel channel() {
                return new SeekableInMemoryByteChannel(bytes);
            }

            @Override
            public @Nullable String beside(String ending) {
                return null;
            }
        };
    }
}
