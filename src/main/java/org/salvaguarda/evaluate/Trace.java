package org.salvaguarda.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Listens to a session and keeps which rule fired on which facts. */
public final class Trace {

  private final boolean on;
  private final List<Firing> firings = new ArrayList<>();

  Trace(boolean on) {
    this.on = on;
  }

  void listenTo(KieSession session) {
    if (on) {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              firings.add(
                  new Firing(
                      event.getMatch().getRule().getName(),
                      List.copyOf(event.getMatch().getObjects())));
            }
          });
    }
  }

  List<Firing> firings() {
    return List.copyOf(firings);
  }

  /**
   * A rule that fired.
   *
   * @param rule its name
   * @param facts what it matched
   */
  public record Firing(String rule, List<Object> facts) {
    public Firing {
      facts = List.copyOf(facts);
    }
  }
}
