// The operations room's script. Pages are made by the server; here is what keeps them current and what is typed safe.
import { listenForKeysHere } from "./mission/devicekeys";
import { oneOfTwo } from "./mission/either";
import { listenForNews } from "./mission/news";
import { listenForPasskeys } from "./mission/passkeys";
import { keepTyped } from "./mission/typed";
import { tellTime } from "./mission/time";
import { keepWaiting } from "./mission/waiting";
import { listenForTouches } from "./touches";

listenForTouches();
// Before what is typed is looked after: an entry that waits is no form that is sent.
keepWaiting();
keepTyped();
listenForNews();
tellTime();
oneOfTwo();
listenForPasskeys();
listenForKeysHere();
// What was refused is read first, with the form as it was filled in below it.
document.querySelector<HTMLElement>("#main .refusal")?.focus();
// What is typed as soon as a page is there loses no letter: a browser itself gives the focus only when it first draws.
if (document.activeElement === document.body && !location.hash) document.querySelector<HTMLElement>("[autofocus]")?.focus();
