package org.salvaguarda.evaluate;

/**
 * A risk or a benefit of the article.
 *
 * @param kind {@code risk} or {@code benefit}
 * @param id {@code RK-1} to {@code RK-7}, {@code BE-1} to {@code BE-4}
 */
public record Bearer(String kind, String id) {}
