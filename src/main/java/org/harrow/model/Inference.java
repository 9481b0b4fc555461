package org.harrow.model;

import java.io.Serializable;

/**
 * An account that the record does not name but that follows from another record; always shown apart
 * from it.
 *
 * @param account {@code venue:login}
 * @param because the reason, one sentence
 */
public record Inference(String account, String because) implements Serializable {}
