package org.salvaguarda.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is known of a draft that is itself the body, in the query. */
public record DraftQuery(
    @RestQuery @Parameter(description = "auto, en or es (text/plain only)")
        Optional<String> language,
    @RestQuery @Parameter(description = "the host State's code (text/plain only)")
        Optional<String> host,
    @RestQuery @Parameter(description = "the partner State's code (text/plain only)")
        Optional<String> partner,
    @RestQuery @Parameter(description = "what to call the draft (text/plain only)")
        Optional<String> title) {}
