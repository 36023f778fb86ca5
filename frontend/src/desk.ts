// The desk's script. Pages are made by the server; here is only what has to happen while a person types.
import htmx from "htmx.org";
import { listenForForms } from "./form";
import { listenForKeys } from "./keys";
import { listenForRequests, showChosen } from "./requests";
import { Keeper } from "./keeper";
import { listenForSteps } from "./steps";
import { listenForTouches } from "./touches";
import { listenForZones } from "./zones";

const keeper = new Keeper((node) => htmx.process(node));
listenForRequests(keeper);
listenForSteps();
listenForKeys(keeper);
listenForTouches();
listenForForms();
listenForZones();
keeper.begin();
showChosen();
