package org.harrow.report.page;

/** Names of detectors for a reader, and what would overturn what they report. */
final class Words {
    private Words() {}

    static String detector(String id) {
        return switch (id) {
            case "reaction-latency" -> "Reaction latency";
            case "repetition" -> "Repetition";
            case "template-language" -> "Template language";
            case "flood" -> "Flood";
            case "report-validity" -> "Report validity";
            case "coordination" -> "Coordination";
            case "rhythm" -> "Rhythm";
            case "linkage" -> "Linkage";
            case "standing" -> "Standing";
            default -> id;
        };
    }

    static String refutation(String detector) {
        return switch (detector) {
            case "reaction-latency" ->
                    "A record that the reaction was made, queued or planned before the trigger; an"
                            + " earlier linked action that was not exported; a record that the account"
                            + " could not know of the trigger; or ordinary accounts of the same venue that"
                            + " answer as fast as often.";
            case "repetition" ->
                    "A record that the texts were asked for by those who got them, such as a form or a"
                            + " call for entries; a shared tool that writes the text; or comparable accounts"
                            + " that repeat themselves as often.";
            case "flood" ->
                    "A record that the submissions were invited or agreed, such as a migration or a"
                            + " contest; or comparable accounts with as many in the same time.";
            case "report-validity" ->
                    "Pending reports that turn out valid; reports that were resolved outside this"
                            + " export; or another reading of what counts as valid.";
            default ->
                    "Records that were not exported and change the counts; or comparable accounts that"
                            + " show the same.";
        };
    }
}
