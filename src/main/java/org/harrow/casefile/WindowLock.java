package org.harrow.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which window may change a case: the first one. It holds a lock on a small file beside the case,
 * {@code .NAME.window}, that says whose it is; the lock ends with its process, however that ends,
 * and the file is taken away with the window. Commands need no lock: each of their acts is one
 * transaction.
 */
final class WindowLock implements AutoCloseable {
    /** More than anything that is written into it. */
    private static final int MOST = 1024;

    /** Beyond anything that is written, so that the text can be read on Windows, too. */
    private static final long PLACE = 1L << 40;

    /** How often the file may be replaced while it is being locked. */
    private static final int TRIES = 10;

    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N} ._:,()-]");

    private final Path file;
    private final @Nullable FileChannel channel;
    private final String holder;

    private WindowLock(Path file, @Nullable FileChannel channel, String holder) {
        this.file = file;
        this.channel = channel;
        this.holder = holder;
    }

    /** Takes the lock where nobody has it. Where there can be no lock file, nobody has it. */
    static WindowLock take(Path of, Instant now) {
        Path file = beside(of);
        try {
            for (int i = 0; i < TRIES; i++) {
                WindowLock taken = attempt(file, now);
                if (taken != null) {
                    return taken;
                }
            }
        } catch (IOException unusable) {
            return new WindowLock(file, null, "");
        }
        return new WindowLock(file, null, "");
    }

    /** Null where the file was taken away meanwhile. */
    private static @Nullable WindowLock attempt(Path file, Instant now) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock(PLACE, 1, false) == null) {
                return held(file, channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            return held(file, channel);
        } catch (IOException noLocks) {
            channel.close();
            throw noLocks;
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder(now).getBytes(StandardCharsets.UTF_8)), 0);
        // Only looked at: to open it again and close it would end the lock on POSIX systems.
        if (!Files.exists(file) || Files.size(file) != channel.size()) {
            channel.close();
            return null;
        }
        return new WindowLock(file, channel, "");
    }

    private static WindowLock held(Path file, FileChannel channel) throws IOException {
        channel.close();
        return new WindowLock(file, null, read(file));
    }

    /** Who has it instead, for a reader: user, machine, process, since when. Empty for nobody. */
    Optional<String> holder() {
        return holder.isEmpty() ? Optional.empty() : Optional.of(holder);
    }

    /** Taken away while it is still locked, so that nobody takes a file that is about to go. */
    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        try {
            try {
                Files.deleteIfExists(file);
            } finally {
                channel.close();
            }
        } catch (IOException left) {
            return; // an unlocked file is nobody's
        }
    }

    private static Path beside(Path of) {
        Path real;
        try {
            real = of.toRealPath();
        } catch (IOException e) {
            real = of.toAbsolutePath();
        }
        return real.resolveSibling("." + real.getFileName() + ".window");
    }

    /** What anybody may have written there is cut and cleaned. */
    private static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        }
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "somebody" : STRANGE.matcher(text).replaceAll("?");
    }

    private static String holder(Instant now) {
        String text =
                System.getProperty("user.name", "somebody")
                        + machine()
                        + ", process "
                        + ProcessHandle.current().pid()
                        + ", since "
                        + now.truncatedTo(ChronoUnit.MINUTES)
                                .toString()
                                .replace('T', ' ')
                                .replace(":00Z", " UTC");
        return STRANGE.matcher(text).replaceAll("?");
    }

    /** As the system calls it; no name is looked up in any network. */
    private static String machine() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return " on " + name.strip();
            }
        }
        try {
            return " on " + Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException unknown) {
            return "";
        }
    }
}
