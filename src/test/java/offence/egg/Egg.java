package offence.egg;

import offence.hen.Hen;

public class Egg {

    Hen hatch() {
        return new Hen();
    }
}
