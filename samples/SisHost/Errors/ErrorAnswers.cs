namespace LearningCycles.Samples.SisHost.Errors;

/// <summary>What is answered where something fails: a page for people, problem details for programs. Neither holds a stack trace.</summary>
internal static class ErrorAnswers
{
    internal static void UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(
            Caller.IsProgram,
            programs =>
            {
                programs.UseExceptionHandler(handler => handler.Run(Problem.Write));
                programs.UseStatusCodePages(handler => handler.Run(Problem.Write));
            }
        );
        app.UseWhen(
            context => !Caller.IsProgram(context),
            people =>
            {
                people.UseExceptionHandler("/error/500");
                people.UseStatusCodePagesWithReExecute("/error/{0}");
            }
        );
    }
}
