// For ASP.NET Core, in Program.cs, before app.Run(). NOT TRIED here, where there is no .NET: only its pattern is, which is
// that of the others. Writes the choice cookie again as it came: neither Request.Cookies, which decodes, nor
// Response.Cookies, which encodes. Whatever is not a choice as consent-gate writes it is left alone.
var choice = new System.Text.RegularExpressions.Regex(
    @"^(?!.*consent_choices=.*consent_choices=)(?:.*; ?)?consent_choices=(\{%22version%22:%22[!#-+\--:<-\x5b\x5d-~]{1,3000}:(?:true|false)\}\})(?:;|$)");
var attributes = "Path=/; Max-Age=31536000; SameSite=Lax; Secure"; // as path, days, sameSite and domain of `cookie` in your options

app.MapPost("/keep-choice", (HttpContext context) =>
{
    var found = choice.Match(context.Request.Headers["Cookie"].ToString());
    if (found.Success) context.Response.Headers.Append("Set-Cookie", $"consent_choices={found.Groups[1].Value}; {attributes}");
    context.Response.Headers["Cache-Control"] = "no-store";
    return Results.NoContent();
});
