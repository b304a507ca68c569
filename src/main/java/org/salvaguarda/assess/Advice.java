package org.salvaguarda.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salvaguarda.assess.Result.CheckResult;
import org.salvaguarda.assess.Result.Recommendation;
import org.salvaguarda.evaluate.Rulebook;

/**
 * Says what each audience of the article's call to action should do about a text: one
 * recommendation an adverse check and audience, the gravest first, each naming the place and the
 * words it is about.
 */
final class Advice {

  private static final int QUOTED = 120;

  private final Rulebook rulebook;

  Advice(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  List<Recommendation> of(List<CheckResult> checks) {
    List<Recommendation> advice = new ArrayList<>();
    checks.stream()
        .filter(CheckResult::adverse)
        .sorted(CheckResult.GRAVEST_FIRST)
        .forEach(
            check -> byAudience(check).forEach((who, items) -> advice.add(to(who, items, check))));
    return advice;
  }

  /** Items of the call to action that a check serves, by whom they speak to. */
  private Map<String, List<String>> byAudience(CheckResult check) {
    Map<String, List<String>> audiences = new LinkedHashMap<>();
    check
        .callToAction()
        .forEach(
            item ->
                audiences
                    .computeIfAbsent(
                        rulebook.catalogue().callToAction().get(item).audience(),
                        audience -> new ArrayList<>())
                    .add(item));
    return audiences;
  }

  private Recommendation to(String audience, List<String> items, CheckResult check) {
    Map<String, String> action = new TreeMap<>();
    rulebook
        .catalogue()
        .advice()
        .get(audience)
        .get(check.verdict())
        .forEach((language, words) -> action.put(language, filled(words, language, check)));
    return new Recommendation(audience, action, List.of(check.id()), items);
  }

  private String filled(String words, String language, CheckResult check) {
    String where = "";
    String quote = "";
    if (!check.evidence().isEmpty()) {
      where = Citation.within(check.evidence().get(0).eId(), language);
      quote = shortened(check.evidence().get(0).quote().replaceAll("\\s+", " "));
    }
    String after = Citation.within(check.remedy().insertAfter(), language);
    return placed(placed(words, "{where}", where), "{after}", after)
        .replace("{quote}", quote)
        .replace("{title}", rulebook.cards().get(check.id()).text(language).title())
        .replace("{check}", check.id());
  }

  /** In Spanish "de" and "a" grow together with the article "el". */
  private static String placed(String words, String slot, String place) {
    String joined =
        place.startsWith("el ")
            ? words
                .replace(" de " + slot, " d" + place)
                .replace(" a " + slot, " al" + place.substring(2))
            : words;
    return joined.replace(slot, place);
  }

  private static String shortened(String quote) {
    if (quote.length() <= QUOTED) {
      return quote;
    }
    return quote.substring(0, quote.lastIndexOf(' ', QUOTED)) + " …";
  }
}
