package offence.ledger;

import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

public abstract class SleepyTest {

    static String shared = "";

    @Test
    @Disabled
    void sleeps() throws InterruptedException {
        shared = mock(LedgerService.class).toString();
        Thread.sleep(1);
    }
}
