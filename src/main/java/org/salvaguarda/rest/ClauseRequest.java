package org.salvaguarda.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as JSON. */
@Schema(description = "One clause, to learn which checks it speaks to.")
public record ClauseRequest(
    @Schema(description = "what to call the clause", implementation = String.class)
        Optional<String> id,
    @Schema(description = "the text of the clause", required = true, implementation = String.class)
        Optional<String> text,
    @Schema(description = "auto, en or es", implementation = String.class) @JsonAlias("lang")
        Optional<String> language) {}
