package org.salvaguarda.evaluate;

/**
 * A check that carries a risk, or secures a benefit, of the article.
 *
 * @param kind {@code risk} or {@code benefit}
 * @param id {@code RK-1} to {@code RK-7}, {@code BE-1} to {@code BE-4}
 * @param check id of the check
 */
public record Carries(String kind, String id, String check) {}
