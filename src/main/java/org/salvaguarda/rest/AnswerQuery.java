package org.salvaguarda.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How an answer is to be worded, in the query. */
public record AnswerQuery(
    @RestQuery("report-language")
        @Parameter(description = "language of a report that is not JSON: en (default) or es")
        Optional<String> language) {}
