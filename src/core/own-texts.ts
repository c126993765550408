/** What the model reads when a call was refused. It neither explains nor tells the model that it is watched. */
export const REFUSED = "This tool is not available. Continue without it.";

/** What the model reads when a person turned a call down without a word. */
export const DECLINED = "The user declined this action.";

/** What the model reads when an approved call would be made a second time. */
export const ALREADY_MADE = "This call was made before and is not made again.";
