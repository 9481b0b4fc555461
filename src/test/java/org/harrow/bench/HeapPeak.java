package org.harrow.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The most heap that was in use after a collection since it was made. */
final class HeapPeak implements AutoCloseable {
    HeapPeak() {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Peak of use, garbage included: an upper bound. */
    double megabytes() {
        return pools().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / 1e6;
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP);
    }

    @Override
    public void close() {
        System.gc();
    }
}
