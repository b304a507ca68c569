/**
 * The REST interface: adapters between HTTP and {@link org.salvaguarda.Review}, without rules of
 * their own. What the outside sees is described at {@code /openapi}; errors are RFC 9457 problem
 * details ({@link org.salvaguarda.rest.ProblemType}).
 */
package org.salvaguarda.rest;
