using LearningCycles.Samples.Embedding;

foreach (var step in FirstHour.Steps)
{
    Console.WriteLine($"== {step.Method.Name}");
    if (step.DynamicInvoke() is Task task)
        await task;
    Console.WriteLine();
}
