package org.harrow.report.page;

import java.util.List;

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

    /** How a detector works, one paragraph an entry. */
    static List<String> method(String detector) {
        return switch (detector) {
            case "reaction-latency" -> REACTION_LATENCY;
            case "repetition" -> REPETITION;
            case "flood" -> FLOOD;
            case "template-language" -> TEMPLATE_LANGUAGE;
            case "report-validity" -> REPORT_VALIDITY;
            case "coordination" -> COORDINATION;
            case "rhythm" -> RHYTHM;
            case "linkage" -> LINKAGE;
            case "standing" -> STANDING;
            default -> List.of();
        };
    }

    private static final List<String> REACTION_LATENCY =
            List.of(
                    "A trigger is an act against what an account made: a closure, a rejection, a"
                            + " critical review, a ban. The reaction is that account's first later"
                            + " action, or that of an account linked to it, which is content-linked: in"
                            + " the same thread, with an address of it, or mentioning who acted. A"
                            + " comment in the second of a closure belongs to the closure. A page"
                            + " counts from its deployment. A commit is preparation. A time known to"
                            + " the day is never a reaction.",
                    "Latency = [first possible reaction - last possible trigger, last possible"
                            + " reaction - first possible trigger]. Tests use the end that is least"
                            + " favourable to the finding. Triggers without a reaction within seven"
                            + " days count as such.",
                    "Null 1, other closures: within a window w, q(w) = (1 + control closures with a"
                            + " linked reaction within w) / (1 + controls); over several triggers of"
                            + " one account the exact Poisson-binomial tail, widened by the correlation"
                            + " within one account. Null 2, own rhythm: the account's days are"
                            + " permuted, weekdays and weekends apart, ignoring the content link on"
                            + " both sides.",
                    "Windows of 5 minutes, 40 minutes, 5 hours and 24 hours are tested together."
                            + " One trigger alone is always grade D: one reaction is an anecdote. Grade"
                            + " B needs 100 control closures of the same venue.");

    private static final List<String> REPORT_VALIDITY =
            List.of(
                    "Valid is what the venue calls resolved; decided is valid and rejected together;"
                            + " duplicates are left out; everything else is pending. The share of valid"
                            + " reports among the decided comes with Wilson's interval and with the band"
                            + " that the pending ones leave open.",
                    "Validity is compared by Fisher's exact test, one-sided, a reporter with the"
                            + " others in the same time, a quarter with those before; both ends of the"
                            + " pending band must agree. Volume is compared apart, by the exact Poisson"
                            + " rate ratio. Below twenty decided reports nothing is said of anybody.");

    private static final List<String> TEMPLATE_LANGUAGE =
            List.of(
                    "The analyst marked exemplars. Words that they use more than other authors do are"
                            + " weighed by log-odds with an informative Dirichlet prior; anchors,"
                            + " things that somebody else can check, count for a text where they resolve"
                            + " in the case. A text with two resolved anchors of different kinds is"
                            + " never flagged.",
                    "Authors are split into halves: one gives the weights, the other is scored and"
                            + " compared within itself (conformal p). The exemplars are in neither.");

    private static final List<String> FLOOD =
            List.of(
                    "A submission is an issue, pull request or report that an account opened in a"
                            + " project of others: not in a repository of its own, and not where it"
                            + " merges, labels or closes what others made. Counted are items and"
                            + " distinct repositories within 24 hours, 7 days and 14 days, at the end of"
                            + " the intervals that is least favourable to the finding.",
                    "Null: the account submits as other accounts of the venue do, a negative binomial"
                            + " distribution fitted without it to 100 or more; where more of them reach"
                            + " as far than it says, their share counts. Six counts are looked at, so"
                            + " the smallest p is multiplied by six. Grade D without them.",
                    "Load: submissions that came in, were closed and stayed open in the projects that"
                            + " got most, and the Kaplan-Meier median until somebody else did anything"
                            + " with one.");

    private static final List<String> REPETITION =
            List.of(
                    "Texts are compared as words: addresses, names, numbers, code and quotations"
                            + " are replaced by what they are. Two texts of 15 words or more are nearly"
                            + " the same where they share 70 % of their word triples; shorter ones are"
                            + " compared by runs of five characters, and below 8 words only exact"
                            + " copies count. Candidates come from MinHash (128 components, 32 bands of"
                            + " 4) and are compared exactly. Every member is like the middle text by 60"
                            + " %.",
                    "The statistic is the largest number of such posts that surely lie within 48"
                            + " hours; copies at several venues within 10 minutes count once. Null: the"
                            + " account repeats itself as comparable accounts of the venue do, a"
                            + " negative binomial distribution fitted without it to 100 or more; where"
                            + " more of them reach as far than it says, their share counts. Grade D"
                            + " without them.",
                    "Engagement counts only where it was measured three days or more after the"
                            + " post. Posts that follow a template with slots are described apart.");

    private static final List<String> COORDINATION =
            List.of(
                    "The family is every pair of accounts with three or more shared things (a link,"
                            + " an item passed on, eight words said alike), whatever their times."
                            + " Each account's first share of a thing counts.",
                    "For a pair, the number of shared things that both shared within a window has a"
                            + " Poisson-binomial distribution if the sharers of each thing came in"
                            + " any order; its tail is exact. The rate is the thing's own from 20"
                            + " sharers on, else that of other things with about as many. Windows of"
                            + " 10 s, 60 s, 5 min and 1 h; the smallest p times four.",
                    "Promptness (who is always early is close to who is always early) and times"
                            + " left to chance in bins of 20 windows can each take the p away"
                            + " again. Groups are the connected components of the pairs that are"
                            + " left.");

    private static final List<String> RHYTHM =
            List.of(
                    "Acts less than 10 minutes apart are one session; its minute is that of its"
                            + " first act. Times wider than a minute and exact :00:00 do not count."
                            + " With N sessions of which c begin in the fullest minute of the hour,"
                            + " p = 60 P(Bin(N, 1/60) >= c), from 30 sessions on.",
                    "The onset is the split of on and off the grid that explains their sequence"
                            + " best. Periods of 4 to 24 hours are shown beside the other accounts of"
                            + " the case and never tested: everybody has days.");

    private static final List<String> LINKAGE =
            List.of(
                    "Accounts are compared where something brings them together: a handle, a"
                            + " domain, a minute both keep to, things that one passes on after the"
                            + " other, their hours. Only a hard identifier suggests a link today,"
                            + " because no calibrated reference is shipped. It suggests and never"
                            + " links; every finding is grade D.");

    private static final List<String> STANDING =
            List.of(
                    "What an account gained (merged pull requests, reviews, stars) and where it"
                            + " pointed to it from elsewhere, with the time from merge to first"
                            + " citation and Wilson intervals. It describes: there is no null, and"
                            + " every finding is grade D.");

    static String refutation(String detector) {
        return switch (detector) {
            case "reaction-latency" ->
                    "A record that the reaction was made, queued or planned before the trigger; an"
                            + " earlier linked action that was not exported; a record that the account"
                            + " could not know of the trigger; or ordinary accounts of the same venue"
                            + " that answer as fast as often.";
            case "repetition" ->
                    "A record that the texts were asked for by those who got them, such as a form"
                            + " or a call for entries; a shared tool that writes the text; or"
                            + " comparable accounts that repeat themselves as often.";
            case "flood" ->
                    "A record that the submissions were invited or agreed, such as a migration or a"
                            + " contest; or comparable accounts with as many in the same time.";
            case "template-language" ->
                    "Anchors in the text that resolve outside this export; or authors of the same"
                            + " venue who use the same words for a concrete problem.";
            case "coordination" ->
                    "A place from which both take what they share, such as a list, a digest or a"
                            + " schedule; or other sharers that were not exported.";
            case "rhythm" ->
                    "A schedule that belongs to somebody else's program, such as a deployment or a"
                            + " mirror; or acts that were not exported and lie off the minute.";
            case "linkage" ->
                    "A record that the identifier was written by somebody else, or that the"
                            + " accounts have an employer, a team or a tool in common.";
            case "standing" -> "Pull requests or citations that were not exported.";
            case "report-validity" ->
                    "Pending reports that turn out valid; reports that were resolved outside this"
                            + " export; or another reading of what counts as valid.";
            default ->
                    "Records that were not exported and change the counts; or comparable accounts"
                            + " that show the same.";
        };
    }
}
