package org.salvaguarda.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as JSON. */
@Schema(description = "A draft as text, and what is known of it.")
public record DraftRequest(
    @Schema(description = "the text of the draft", required = true, implementation = String.class)
        Optional<String> text,
    @Schema(description = "auto, en or es", implementation = String.class) @JsonAlias("lang")
        Optional<String> language,
    @Schema(description = "the host State's code", implementation = String.class)
        Optional<String> host,
    @Schema(description = "the partner State's code", implementation = String.class)
        Optional<String> partner,
    @Schema(description = "what to call the draft", implementation = String.class)
        Optional<String> title) {}
