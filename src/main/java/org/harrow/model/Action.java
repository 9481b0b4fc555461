package org.harrow.model;

import java.io.Serializable;

/**
 * Something an account did, at a time interval, to an artifact, with the bytes that say so.
 *
 * @param id derived from content (venue, stable id, kind; for a revision also its text), never a
 *     row number
 * @param deed who did what to what
 * @param stamp when, by whose clock
 * @param content what it says
 * @param provenance where it comes from
 */
public record Action(String id, Deed deed, Stamp stamp, Content content, Provenance provenance)
        implements Serializable {

    /** The venue: what stands before the first colon of the artifact's or account's name. */
    public String venue() {
        String name = deed.account() != null ? deed.account() : deed.artifact();
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }
}
