package org.salvaguarda.evaluate;

import org.salvaguarda.extract.Statement;

/** What one provision means for one check. */
public sealed interface Signal permits Safeguard, Hedge, Breach, Exemption {

  /** Id of the check. */
  String check();

  /** The provision that shows it. */
  Statement at();
}
