package org.salvaguarda;

import org.salvaguarda.agreement.Agreement;
import org.salvaguarda.assess.Result;
import org.salvaguarda.evaluate.Outcome;

/** A draft with everything that the review made of it. */
public record Reviewed(Agreement agreement, Outcome outcome, Result result) {}
