package offence.ledger.ui;

import org.springframework.stereotype.Service;

@Service
class Books {}
