package org.salvaguarda.rest;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.salvaguarda.Review;

/** What the interface as a whole says of itself at {@code /openapi}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Salvaguarda",
            version = Review.VERSION,
            description =
                "Vets draft bilateral security agreements against checks for host oversight,"
                    + " transparency, law and shared responsibility. Errors are problem details"
                    + " (RFC 9457) whose type is one of GET /problems. The latest evaluations are"
                    + " kept in memory and lost when the server stops.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public final class Api extends Application {}
