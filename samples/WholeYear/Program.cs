using LearningCycles.Samples.WholeYear;

var asked = args.Length == 0 ? Topics.All : Topics.All.Where(topic => args.Contains(topic.Name)).ToList();
if (asked.Count == 0)
    Console.WriteLine($"No such topic. There are: {string.Join(", ", Topics.All.Select(topic => topic.Name))}");
foreach (var topic in asked)
foreach (var step in topic.Steps)
{
    Console.WriteLine($"== {topic.Name}: {step.Method.Name}");
    step();
    Console.WriteLine();
}
