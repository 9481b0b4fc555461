package org.harrow.ui.common;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;

/** The open case without a toolkit and without threads: everything is done when a call returns. */
public final class StraightDesk {
    private final List<JobState.Failed> failures = new ArrayList<>();
    private final CaseViewModel desk;

    public StraightDesk() {
        this(Runnable::run, () -> 0);
    }

    /**
     * @param worker does what takes time
     * @param nanos the clock by which progress is shown
     */
    public StraightDesk(Executor worker, LongSupplier nanos) {
        Jobs jobs = new Jobs(worker, Runnable::run, nanos, failures::add);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T12:03:00Z"));
        desk = new CaseViewModel(jobs, new Selection(), clock);
    }

    /** The open case. */
    public CaseViewModel model() {
        return desk;
    }

    /** What went wrong so far. */
    public List<JobState.Failed> failures() {
        return failures;
    }

    /** The same with a new case. */
    public StraightDesk with(Path file) {
        desk.create(file, "A case", () -> {});
        return this;
    }
}
