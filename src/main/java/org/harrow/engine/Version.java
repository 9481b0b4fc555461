package org.harrow.engine;

/** Which Harrow this is. */
public final class Version {
    /** As in the build file; a report can be made again only by the version that made it. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
