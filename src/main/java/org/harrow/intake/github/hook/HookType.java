package org.harrow.intake.github.hook;

import java.util.List;
import java.util.Map;
import org.harrow.intake.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Tells the event of a bare body by its members. */
final class HookType {
    /** The member that holds the object, where it is not called like the event. */
    private static final Map<String, String> MEMBERS =
            Map.ofEntries(
                    Map.entry("issues", "issue"),
                    Map.entry("issue_comment", "comment"),
                    Map.entry("commit_comment", "comment"),
                    Map.entry("discussion_comment", "comment"),
                    Map.entry("pull_request_review", "review"),
                    Map.entry("pull_request_review_comment", "comment"),
                    Map.entry("pull_request_review_thread", "pull_request"),
                    Map.entry("branch_protection_rule", "rule"),
                    Map.entry("code_scanning_alert", "alert"),
                    Map.entry("dependabot_alert", "alert"),
                    Map.entry("secret_scanning_alert", "alert"),
                    Map.entry("repository_vulnerability_alert", "alert"),
                    Map.entry("deploy_key", "key"),
                    Map.entry("deployment_review", "workflow_run"),
                    Map.entry("fork", "forkee"),
                    Map.entry("page_build", "build"),
                    Map.entry("meta", "hook"),
                    Map.entry("ping", "hook"),
                    Map.entry("repository", "repository"),
                    Map.entry("repository_advisory", "repository_advisory"),
                    Map.entry("status", "commit"),
                    Map.entry("team_add", "team"));

    /** Members that name an event by themselves; the narrower ones first. */
    private static final List<String> NAMING =
            List.of(
                    "deployment_status",
                    "workflow_job",
                    "deployment",
                    "check_run",
                    "check_suite",
                    "project_card",
                    "project_column",
                    "project",
                    "projects_v2_item",
                    "marketplace_purchase",
                    "merge_group",
                    "repository_advisory",
                    "security_advisory",
                    "sponsorship",
                    "package",
                    "release");

    private HookType() {}

    /** The member that holds what an event is about. */
    static String member(String event) {
        return MEMBERS.getOrDefault(event, event);
    }

    /** GitHub's name of the event, or null where the members do not tell. */
    static @Nullable String of(JsonValue body) {
        for (String name : NAMING) {
            if (isObject(body, name)) {
                return name;
            }
        }
        String text = ofText(body);
        String hosted = text != null ? text : ofRepository(body);
        String plain = hosted != null ? hosted : ofAccounts(body);
        return plain != null ? plain : bare(body);
    }

    private static @Nullable String ofText(JsonValue body) {
        if (isObject(body, "comment")) {
            return isObject(body, "issue")
                    ? "issue_comment"
                    : isObject(body, "pull_request")
                            ? "pull_request_review_comment"
                            : isObject(body, "discussion")
                                    ? "discussion_comment"
                                    : "commit_comment";
        }
        if (isObject(body, "pull_request")) {
            return isObject(body, "review")
                    ? "pull_request_review"
                    : isObject(body, "thread") ? "pull_request_review_thread" : "pull_request";
        }
        return isObject(body, "issue")
                ? "issues"
                : isObject(body, "discussion") ? "discussion" : null;
    }

    private static @Nullable String ofRepository(JsonValue body) {
        if (isObject(body, "alert")) {
            return alert(body);
        }
        if (body.has("workflow_run")) {
            return body.has("workflow_job_run") || body.has("reviewers")
                    ? "deployment_review"
                    : "workflow_run";
        }
        if (body.has("inputs") && body.has("workflow")) {
            return "workflow_dispatch";
        }
        if (body.has("ref")) {
            return body.has("commits")
                    ? "push"
                    : body.has("master_branch") ? "create" : body.has("ref_type") ? "delete" : null;
        }
        if (body.has("sha") && body.has("context")) {
            return "status";
        }
        return first(
                body,
                "forkee",
                "fork",
                "pages",
                "gollum",
                "build",
                "page_build",
                "rule",
                "branch_protection_rule",
                "key",
                "deploy_key",
                "client_payload",
                "repository_dispatch",
                "starred_at",
                "star",
                "label",
                "label",
                "milestone",
                "milestone");
    }

    private static String alert(JsonValue body) {
        JsonValue alert = body.get("alert");
        if (alert != null && alert.has("dependency")) {
            return "dependabot_alert";
        }
        if (alert != null && alert.has("affected_package_name")) {
            return "repository_vulnerability_alert";
        }
        return alert != null && alert.has("secret_type")
                ? "secret_scanning_alert"
                : "code_scanning_alert";
    }

    private static @Nullable String ofAccounts(JsonValue body) {
        if (body.has("hook")) {
            return body.has("zen") ? "ping" : "meta";
        }
        if (body.has("team")) {
            return body.has("member") ? "membership" : body.has("action") ? "team" : "team_add";
        }
        return first(
                body,
                "repositories_added",
                "installation_repositories",
                "repositories",
                "installation",
                "member",
                "member",
                "membership",
                "organization",
                "blocked_user",
                "org_block");
    }

    /** Bodies of repository, sender and at most an action. */
    private static @Nullable String bare(JsonValue body) {
        String action = body.text("action");
        if (isObject(body, "repository")) {
            return action != null
                    ? action.equals("started") ? "watch" : "repository"
                    : body.has("status") ? "repository_import" : "public";
        }
        if (action == null || !body.has("sender")) {
            return null;
        }
        if (body.at("installation", "account") != null) {
            return "installation";
        }
        return body.has("organization") ? "organization" : "github_app_authorization";
    }

    private static @Nullable String first(JsonValue body, String... membersAndEvents) {
        for (int i = 0; i < membersAndEvents.length; i += 2) {
            if (body.has(membersAndEvents[i])) {
                return membersAndEvents[i + 1];
            }
        }
        return null;
    }

    private static boolean isObject(JsonValue body, String member) {
        JsonValue value = body.get(member);
        return value != null && value.isObject();
    }
}
