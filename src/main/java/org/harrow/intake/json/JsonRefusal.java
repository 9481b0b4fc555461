package org.harrow.intake.json;

/** A text that is not the JSON we accept; the sentence is for a person. Carries no stack. */
public final class JsonRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** A refusal with its sentence. */
    public JsonRefusal(String sentence) {
        super(sentence, null, false, false);
    }
}
