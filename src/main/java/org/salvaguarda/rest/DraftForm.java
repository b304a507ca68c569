package org.salvaguarda.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A draft as a form with a file. */
@Schema(description = "A draft as a file, and what is known of it.")
public record DraftForm(
    @RestForm
        @Schema(
            description = "DOCX, ODT, RTF, PDF, HTML, Akoma Ntoso, Markdown or plain text",
            required = true)
        FileUpload file,
    @RestForm @Schema(description = "auto, en or es", implementation = String.class)
        Optional<String> language,
    @RestForm @Schema(description = "the host State's code", implementation = String.class)
        Optional<String> host,
    @RestForm @Schema(description = "the partner State's code", implementation = String.class)
        Optional<String> partner,
    @RestForm
        @Schema(
            description = "final or original: tracked changes as accepted or as rejected",
            implementation = String.class)
        Optional<String> view,
    @RestForm @Schema(description = "what to call the draft", implementation = String.class)
        Optional<String> title) {}
