package org.harrow.intake;

/**
 * One importable format, for {@code harrow formats} and the manual.
 *
 * @param id for example {@code github.rest}
 * @param venue for example {@code github}
 * @param title what it is, in a few words
 * @param howToExport the exact command or menu that makes such a file
 * @param traits how it is recognised and what to expect of it
 */
public record FormatInfo(String id, String venue, String title, String howToExport, Traits traits) {

    /**
     * @param recognisedBy what in the content tells it, and how surely
     * @param clock whose clock its times are, and which field they are taken from
     * @param lost what such an export cannot tell
     */
    public record Traits(String recognisedBy, String clock, String lost) {}
}
