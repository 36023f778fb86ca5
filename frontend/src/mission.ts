// The operations room's script. Pages are made by the server; here is what keeps them current and what is typed safe.
import { listenForKeysHere } from "./mission/devicekeys";
import { listenForNews } from "./mission/news";
import { listenForPasskeys } from "./mission/passkeys";
import { keepTyped } from "./mission/typed";
import { tellTime } from "./mission/time";
import { listenForTouches } from "./touches";

listenForTouches();
keepTyped();
listenForNews();
tellTime();
listenForPasskeys();
listenForKeysHere();
