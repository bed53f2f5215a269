package offence.hen;

import offence.egg.Egg;

public class Hen {

    Egg lay() {
        return new Egg();
    }
}
