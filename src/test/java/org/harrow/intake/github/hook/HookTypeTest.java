package org.harrow.intake.github.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A bare body is typed by its keys: names of members, each an object where it has no value here.
 */
class HookTypeTest {
    private static String type(String members) throws JsonRefusal {
        StringBuilder body = new StringBuilder("{\"sender\":{}");
        for (String member : members.split(" ", -1)) {
            int mark = member.indexOf('=');
            body.append(",\"").append(mark < 0 ? member : member.substring(0, mark)).append("\":");
            body.append(mark < 0 ? "{}" : "\"" + member.substring(mark + 1) + "\"");
        }
        byte[] bytes = body.append('}').toString().getBytes(StandardCharsets.UTF_8);
        return String.valueOf(HookType.of(new JsonReader().read(bytes, 0, bytes.length)));
    }

    @ParameterizedTest
    @CsvSource({
        "action=created comment issue repository, issue_comment",
        "action=created comment pull_request repository, pull_request_review_comment",
        "action=created comment discussion repository, discussion_comment",
        "action=created comment repository, commit_comment",
        "action=labeled issue label repository, issues",
        "action=submitted review pull_request repository, pull_request_review",
        "action=resolved thread pull_request repository, pull_request_review_thread",
        "action=closed pull_request repository, pull_request",
        "ref=refs/heads/main before=0 after=1 commits=x head_commit repository, push",
        "ref=v1 ref_type=tag master_branch=main repository, create",
        "ref=v1 ref_type=tag repository, delete",
        "action=created starred_at=2026-01-01T00:00:00Z repository, star",
        "action=started repository, watch",
        "action=renamed changes repository, repository",
        "repository, public",
        "status=success repository, repository_import",
        "forkee repository, fork",
        "pages=x repository, gollum",
        "action=created deployment workflow_run check_run repository, deployment",
        "action=queued workflow_job deployment repository, workflow_job",
        "action=requested workflow_run reviewers=x repository, deployment_review",
        "sha=1 context=ci state=success repository, status",
        "zen=x hook hook_id=1, ping",
        "action=deleted hook hook_id=1 repository, meta",
        "action=added team member organization, membership",
        "action=created team organization, team",
        "team repository, team_add",
        "action=blocked blocked_user organization, org_block",
        "action=member_added membership organization, organization",
        "action=created repositories=x installation, installation",
        "action=revoked, github_app_authorization",
        "action=published security_advisory, security_advisory",
        "action=created alert ref=x commit_oid=1 repository, code_scanning_alert"
    })
    void tellsTheEvent(String members, String event) throws JsonRefusal {
        assertEquals(event, type(members));
    }

    @Test
    void doesNotGuess() throws JsonRefusal {
        assertEquals("null", type("something"));
        byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
        assertNull(HookType.of(new JsonReader().read(empty, 0, 2)));
    }
}
