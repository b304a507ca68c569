package org.salvaguarda.evaluate;

/** Which of the article's three paths the text takes, and the reason. */
public record Trajectory(String id, String because) {}
