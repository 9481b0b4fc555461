package org.harrow.graph;

import java.util.ArrayList;
import java.util.List;
import org.harrow.graph.Edge.Relation;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;

/** Which edges a case has, read from its columns in both directions. */
final class Edges {
    private final Columns columns;
    private final Inverted byAccount;
    private final Inverted byArtifact;
    private final Inverted byLink;
    private final Inverted byMention;
    private final Inverted byReply;

    Edges(CaseData data) {
        columns = data.columns();
        byAccount = Inverted.of(columns.what().account(), data.accounts().size());
        byArtifact = Inverted.of(columns.what().artifact(), data.artifacts().size());
        byLink = Inverted.of(columns.edges().links(), data.artifacts().size());
        byMention = Inverted.of(columns.edges().mentions(), data.accounts().size());
        byReply = Inverted.of(columns.edges().replyTo(), columns.size());
    }

    Inverted by(Relation relation) {
        return switch (relation) {
            case PERFORMED -> byAccount;
            case ON -> byArtifact;
            case LINKS_TO -> byLink;
            case MENTIONS -> byMention;
            case REPLIED_TO -> byReply;
        };
    }

    /** Edges that start at a node, in order of relation and number. */
    List<Edge> out(Node node) {
        List<Edge> found = new ArrayList<>();
        int number = node.number();
        switch (node.type()) {
            case ACCOUNT -> add(found, Relation.PERFORMED, byAccount, number);
            case ACTION -> addOut(found, number);
            case ARTIFACT -> {}
        }
        return found;
    }

    private void addOut(List<Edge> found, int row) {
        found.add(new Edge(Relation.ON, row, columns.what().artifact()[row]));
        if (columns.edges().replyTo()[row] >= 0) {
            found.add(new Edge(Relation.REPLIED_TO, row, columns.edges().replyTo()[row]));
        }
        for (int account : columns.edges().mentions().of(row)) {
            found.add(new Edge(Relation.MENTIONS, row, account));
        }
        for (int artifact : columns.edges().links().of(row)) {
            found.add(new Edge(Relation.LINKS_TO, row, artifact));
        }
    }

    /** Edges that end at a node, by relation and time. */
    List<Edge> in(Node node) {
        List<Edge> found = new ArrayList<>();
        int number = node.number();
        switch (node.type()) {
            case ACCOUNT -> add(found, Relation.MENTIONS, byMention, number);
            case ACTION -> addIn(found, number);
            case ARTIFACT -> {
                add(found, Relation.ON, byArtifact, number);
                add(found, Relation.LINKS_TO, byLink, number);
            }
        }
        return found;
    }

    private void addIn(List<Edge> found, int row) {
        if (columns.what().account()[row] >= 0) {
            found.add(new Edge(Relation.PERFORMED, row, columns.what().account()[row]));
        }
        add(found, Relation.REPLIED_TO, byReply, row);
    }

    private static void add(List<Edge> found, Relation relation, Inverted index, int number) {
        for (int i = 0; i < index.count(number); i++) {
            found.add(new Edge(relation, index.row(number, i), number));
        }
    }

    int outDegree(Node node) {
        int number = node.number();
        return switch (node.type()) {
            case ACCOUNT -> byAccount.count(number);
            case ACTION ->
                    1
                            + (columns.edges().replyTo()[number] >= 0 ? 1 : 0)
                            + columns.edges().mentions().of(number).length
                            + columns.edges().links().of(number).length;
            case ARTIFACT -> 0;
        };
    }

    int inDegree(Node node) {
        int number = node.number();
        return switch (node.type()) {
            case ACCOUNT -> byMention.count(number);
            case ACTION -> byReply.count(number) + (columns.what().account()[number] >= 0 ? 1 : 0);
            case ARTIFACT -> byArtifact.count(number) + byLink.count(number);
        };
    }

    boolean contains(Edge edge) {
        int row = edge.row();
        if (row < 0 || row >= columns.size()) {
            return false;
        }
        return switch (edge.relation()) {
            case PERFORMED -> edge.other() >= 0 && columns.what().account()[row] == edge.other();
            case ON -> columns.what().artifact()[row] == edge.other();
            case REPLIED_TO -> edge.other() >= 0 && columns.edges().replyTo()[row] == edge.other();
            case MENTIONS -> columns.edges().mentions().contains(row, edge.other());
            case LINKS_TO -> columns.edges().links().contains(row, edge.other());
        };
    }

    /** All of them: what starts at the row, and who performed it. */
    List<Edge> ofRow(int row) {
        List<Edge> found = out(Node.action(row));
        if (columns.what().account()[row] >= 0) {
            found.add(new Edge(Relation.PERFORMED, row, columns.what().account()[row]));
        }
        return found;
    }

    int size() {
        int performed = 0;
        for (int account : columns.what().account()) {
            performed += account >= 0 ? 1 : 0;
        }
        int replies = 0;
        for (int row : columns.edges().replyTo()) {
            replies += row >= 0 ? 1 : 0;
        }
        return columns.size()
                + performed
                + replies
                + columns.edges().mentions().to().length
                + columns.edges().links().to().length;
    }
}
